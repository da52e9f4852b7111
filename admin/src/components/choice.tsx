import { useSearchParams } from 'react-router';
import { Select, type SelectOption } from './select.tsx';

interface ChoiceProps {
  /** Its name in the address. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly SelectOption[];
  /** What is chosen now; the first option while the address says nothing. */
  readonly value: string;
}

/** One of several, kept in the address, so that reload, back and a bookmark give the same page. Nothing where there is no choice. */
export function Choice({ name, label, options, value }: ChoiceProps) {
  const [search, setSearch] = useSearchParams();
  if (options.length < 2) return null;
  const choose = (chosen: string) => {
    search.set(name, chosen);
    setSearch(search, { replace: true, preventScrollReset: true });
  };
  return <Select id={name} label={label} options={options} value={value} onChange={choose} />;
}
