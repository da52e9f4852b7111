/** The lines that go with the data of this package wherever it is shown. Sources: `files/SOURCES.md`. */
export interface Attribution {
  publisher: string;
  covers: string;
  licence: string;
  licenceUrl: string;
  text: string;
}

const openGovernmentLicence = {
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

export const attributions: readonly Attribution[] = [
  {
    publisher: 'Department for Education',
    covers: 'area numbers, types and regions; dates of code changes; statistical neighbours and their closeness',
    ...openGovernmentLicence,
    text: 'Contains public sector information licensed under the Open Government Licence v3.0. Source: Department for Education, Explore education statistics / Local Authority Interactive Tool.',
  },
  {
    publisher: 'Office for National Statistics',
    covers: 'area names and GSS codes; integrated care boards and the areas in them',
    ...openGovernmentLicence,
    text: 'Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2023.',
  },
];
