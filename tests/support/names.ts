/** What the test cluster's roles and template are called; the passwords guard nothing that lasts. */
export const templateName = 'waymark_template';
export const passwords = { waymark_owner: 'owner', waymark_api: 'api', waymark_release: 'release' };
