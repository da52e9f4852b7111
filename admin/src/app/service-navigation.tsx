import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { NavigationItem } from './navigation-items.ts';

interface Props {
  readonly items: readonly NavigationItem[];
  readonly person: string | null;
  readonly onSignOut: () => void;
}

/** On a narrow screen the list opens by a button. Every change of page closes it. */
export function ServiceNavigation({ items, person, onSignOut }: Props) {
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === pathname;
  return (
    <section aria-label="Service information" className="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav aria-label="Menu" className="govuk-service-navigation__wrapper">
            <button
              type="button"
              className="govuk-service-navigation__toggle wm-menu-toggle"
              aria-controls="navigation"
              aria-expanded={open}
              onClick={() => setOpenAt(open ? null : pathname)}
            >
              Menu
            </button>
            <ul className={`govuk-service-navigation__list ${open ? '' : 'wm-menu-closed'}`} id="navigation">
              {items.map((item) => (
                <NavigationLink key={item.to} item={item} pathname={pathname} />
              ))}
              {person !== null && (
                <li className="govuk-service-navigation__item wm-nav-person">
                  <span className="wm-nav-person__name">{person}</span>
                  <button type="button" className="govuk-service-navigation__link wm-link-button" onClick={onSignOut}>
                    Sign out
                  </button>
                </li>
              )}
            </ul>
          </nav>
        </div>
      </div>
    </section>
  );
}

function NavigationLink({ item, pathname }: { readonly item: NavigationItem; readonly pathname: string }) {
  const current = pathname === item.to;
  const active = current || (item.section !== undefined && pathname.startsWith(item.section));
  return (
    <li className={`govuk-service-navigation__item ${active ? 'govuk-service-navigation__item--active' : ''}`}>
      <Link className="govuk-service-navigation__link" to={item.to} aria-current={current ? 'page' : active ? 'true' : undefined}>
        {active ? <strong className="govuk-service-navigation__active-fallback">{item.text}</strong> : item.text}
      </Link>
    </li>
  );
}
