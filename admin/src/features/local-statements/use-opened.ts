import { useParams } from 'react-router';
import { useAssessment } from '../../lib/assessments.ts';
import { useCouncil } from '../../lib/council.ts';
import { themeOf, useFrameworkVersion } from '../../lib/frameworks.ts';
import { useOpenedLocal } from './api.ts';

/** The local statement that the address names, with its assessment, its theme and the version whose scale it is judged on. */
export function useOpened() {
  const council = useCouncil();
  const { id = '', localStatementId = '' } = useParams();
  const address = { gssCode: council.gssCode, assessmentId: id, localStatementId };
  const assessment = useAssessment(council.gssCode, id);
  const local = useOpenedLocal(address);
  const framework = useFrameworkVersion(assessment.data?.frameworkCode, assessment.data?.frameworkVersion);
  const version = useFrameworkVersion(assessment.data?.frameworkCode, local.data?.frameworkVersion);
  const theme = framework.data && local.data && themeOf(framework.data, local.data);
  return { council, address, assessment, local, framework, version, theme };
}
