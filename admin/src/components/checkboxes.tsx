import type { ReactNode } from 'react';
import { FieldsetGroup } from './form-group.tsx';

export interface CheckboxItem {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface CheckboxesProps {
  readonly id: string;
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly items: readonly CheckboxItem[];
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** The first box carries the group's id, so that a fault's link can find it. */
export function Checkboxes({ id, items, values, onChange, ...group }: CheckboxesProps) {
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  return (
    <FieldsetGroup id={id} {...group}>
      <div className="govuk-checkboxes">
        {items.map((item, index) => {
          const itemId = index === 0 ? id : `${id}-${item.value}`;
          return (
            <div className="govuk-checkboxes__item" key={item.value}>
              <input
                className="govuk-checkboxes__input"
                id={itemId}
                name={id}
                type="checkbox"
                value={item.value}
                checked={values.includes(item.value)}
                onChange={() => toggle(item.value)}
                aria-describedby={item.hint !== undefined ? `${itemId}-item-hint` : undefined}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={itemId}>
                {item.label}
              </label>
              {item.hint !== undefined && (
                <div id={`${itemId}-item-hint`} className="govuk-hint govuk-checkboxes__hint">
                  {item.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </FieldsetGroup>
  );
}
