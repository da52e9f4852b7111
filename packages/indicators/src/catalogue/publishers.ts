/** Whose figures they are, under what licence, and the line to show beside them. */
export interface Source {
  publisher: string;
  licence: string;
  licenceUrl: string;
  attribution: string;
}

const openGovernmentLicence = {
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};
const contains = 'Contains public sector information licensed under the Open Government Licence v3.0. Source:';

export const departmentForEducation: Source = {
  publisher: 'Department for Education',
  ...openGovernmentLicence,
  attribution: `${contains} Department for Education, Explore education statistics / Local Authority Interactive Tool.`,
};

export const courtsAndTribunals: Source = {
  publisher: 'HM Courts & Tribunals Service and Department for Education',
  ...openGovernmentLicence,
  attribution: `${contains} HM Courts & Tribunals Service and Department for Education.`,
};

export const inspectorates: Source = {
  publisher: 'Ofsted and Care Quality Commission',
  ...openGovernmentLicence,
  attribution: `${contains} Ofsted and Care Quality Commission.`,
};
