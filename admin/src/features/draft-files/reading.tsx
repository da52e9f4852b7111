import { useElapsed } from '../../components/load.tsx';

/** Says that a file is being read: after 400 ms in words, after 10 s why it may take longer. */
export function Reading({ what }: { readonly what: string }) {
  const worthSaying = useElapsed(400);
  const slow = useElapsed(10_000);
  return (
    <p className="govuk-body" role="status">
      {worthSaying && `Reading ${what}. `}
      {slow && 'This is taking longer than usual. A large workbook can take half a minute.'}
    </p>
  );
}
