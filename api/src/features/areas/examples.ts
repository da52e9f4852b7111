/** The examples of the contract: rows of the real reference data. */
export const areaExample = {
  gssCode: 'E06000001',
  dfeCode: '805',
  name: 'Hartlepool',
  type: 'Unitary Authority',
  region: { code: 'E12000001', name: 'North East' },
  icbs: [{ code: 'E54000050', name: 'NHS North East and North Cumbria Integrated Care Board', share: 1 }],
};

export const neighbourExample = {
  model: "DfE Children's Services Statistical Neighbour Benchmarking Tool",
  year: 2025,
  rank: 1,
  gssCode: 'E06000003',
  name: 'Redcar and Cleveland',
  closeness: 'Very close',
};

export const areaChangeExample = {
  gssCode: 'E10000002',
  dfeCode: '825',
  name: 'Buckinghamshire',
  change: 'recode',
  treatAsSameArea: true,
  changedOn: '2020-04-01',
};

export const attributionExample = {
  publisher: 'Department for Education',
  covers: 'area numbers, types and regions',
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  text: 'Contains public sector information licensed under the Open Government Licence v3.0.',
};
