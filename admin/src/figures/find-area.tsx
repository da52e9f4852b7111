import { useState } from 'react';
import { LinkButton } from '../components/button.tsx';
import { TextInput } from '../components/text-input.tsx';
import { count } from '../lib/plural.ts';

interface FindAreaProps {
  readonly areas: readonly { readonly gssCode: string; readonly name: string }[];
  readonly onChoose: (gssCode: string) => void;
}

/** More than these are not listed: another letter makes them fewer. */
const most = 10;

/** A name is typed in part, and one of the areas that have it in theirs is pressed. */
export function FindArea({ areas, onChoose }: FindAreaProps) {
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const found = wanted === '' ? [] : areas.filter(({ name }) => name.toLowerCase().includes(wanted));
  const choose = (gssCode: string) => {
    setTyped('');
    onChoose(gssCode);
  };
  return (
    <>
      <TextInput
        id="find-area"
        label="Find an area"
        hint="Type part of its name, then choose it"
        type="search"
        width={20}
        value={typed}
        onChange={setTyped}
      />
      <p className="govuk-body" role="status">
        {wanted !== '' && (found.length > most ? `${found.length} areas. Type more of the name.` : count(found.length, 'area'))}
      </p>
      {found.length > 0 && found.length <= most && (
        <ul className="govuk-list">
          {found.map(({ gssCode, name }) => (
            <li key={gssCode}>
              <LinkButton onClick={() => choose(gssCode)}>{name}</LinkButton>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
