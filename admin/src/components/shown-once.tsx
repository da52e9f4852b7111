import { CopyButton } from './copy-button.tsx';
import { WarningText } from './text-blocks.tsx';

/** A link or key that exists on this page alone: nobody can show it again. */
export function ShownOnce({ what, secret }: { readonly what: 'link' | 'key'; readonly secret: string }) {
  return (
    <section aria-label={`The new ${what}`}>
      <WarningText>Copy this {what} now. We cannot show it again.</WarningText>
      <p className="govuk-body wm-mono">{secret}</p>
      <CopyButton text={secret}>{`Copy ${what}`}</CopyButton>
    </section>
  );
}
