import { Link } from 'react-router';

const pages = [
  { to: '/help', text: 'Help and contact' },
  { to: '/accessibility-statement', text: 'Accessibility statement' },
  { to: '/privacy', text: 'Privacy' },
  { to: '/cookies', text: 'Cookies' },
];

/** Always in this order, so that help stays in one place. */
export function Footer() {
  return (
    <footer className="govuk-template__footer">
      <div className="govuk-footer">
        <div className="govuk-width-container">
          <div className="govuk-footer__meta">
            <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
              <h2 className="govuk-visually-hidden">Support links</h2>
              <ul className="govuk-footer__inline-list">
                {pages.map((page) => (
                  <li className="govuk-footer__inline-list-item" key={page.to}>
                    <Link className="govuk-footer__link" to={page.to}>
                      {page.text}
                    </Link>
                  </li>
                ))}
                <li className="govuk-footer__inline-list-item">
                  <a className="govuk-footer__link" href="/docs">
                    API documentation
                  </a>
                </li>
                <li className="govuk-footer__inline-list-item">
                  <Link className="govuk-footer__link" to="/help#sources">
                    Sources and licences
                  </Link>
                </li>
              </ul>
            </div>
          </div>
        </div>
      </div>
    </footer>
  );
}
