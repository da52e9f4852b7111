/** A release that cannot be made, in words for whoever asked. */
export class ReleaseRefusal extends Error {
  override name = 'ReleaseRefusal';
}
