import { useState } from 'react';
import { Button } from './button.tsx';

/** Copies text and says so in words. */
export function CopyButton({ text, children }: { readonly text: string; readonly children: string }) {
  const [said, setSaid] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied.'),
      () => setSaid('Your browser did not allow copying. Select the text and copy it.'),
    );
  };
  return (
    <div>
      <Button look="secondary" onClick={copy}>
        {children}
      </Button>
      <p className="govuk-body" role="status">
        {said}
      </p>
    </div>
  );
}
