import { Fragment, type ReactNode } from 'react';
import { classes } from './classes.ts';
import { FieldsetGroup } from './form-group.tsx';

export interface RadioItem {
  readonly value: string;
  readonly label: ReactNode;
  /** One short sentence: it is read out with the option. */
  readonly hint?: ReactNode;
  /** Longer text under the option, to be read but not read out with it. */
  readonly descriptor?: ReactNode;
  /** One short sentence that is read out with the option where its descriptor is too long for that. */
  readonly spoken?: ReactNode;
  /** Shown once this item is chosen. */
  readonly reveals?: ReactNode;
  /** "or", in front of this item. */
  readonly divider?: string;
}

interface RadiosProps {
  readonly id: string;
  readonly legend: string;
  readonly legendClass?: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly items: readonly RadioItem[];
  /** `null` where nothing is chosen: nothing is ever preselected. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

/** The first radio carries the group's id, so that a fault's link can find it. */
export function Radios({ id, items, value, onChange, ...group }: RadiosProps) {
  return (
    <FieldsetGroup id={id} {...group}>
      <div className="govuk-radios">
        {items.map((item, index) => {
          const itemId = index === 0 ? id : `${id}-${item.value}`;
          const chosen = item.value === value;
          return (
            <Fragment key={item.value}>
              {item.divider !== undefined && <div className="govuk-radios__divider">{item.divider}</div>}
              <div className="govuk-radios__item">
                <input
                  className="govuk-radios__input"
                  id={itemId}
                  name={id}
                  type="radio"
                  value={item.value}
                  checked={chosen}
                  onChange={() => onChange(item.value)}
                  aria-describedby={(item.hint ?? item.spoken) !== undefined ? `${itemId}-item-hint` : undefined}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={itemId}>
                  {item.label}
                </label>
                {item.hint !== undefined && (
                  <div id={`${itemId}-item-hint`} className="govuk-hint govuk-radios__hint">
                    {item.hint}
                  </div>
                )}
                {item.spoken !== undefined && (
                  <span id={`${itemId}-item-hint`} className="govuk-visually-hidden">
                    {item.spoken}
                  </span>
                )}
                {item.descriptor !== undefined && <div className="govuk-hint govuk-radios__hint">{item.descriptor}</div>}
              </div>
              {item.reveals !== undefined && (
                <div className={classes('govuk-radios__conditional', !chosen && 'govuk-radios__conditional--hidden')}>
                  {item.reveals}
                </div>
              )}
            </Fragment>
          );
        })}
      </div>
    </FieldsetGroup>
  );
}
