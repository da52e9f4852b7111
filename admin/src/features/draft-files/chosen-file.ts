import type { FileFormat } from './api.ts';

/** The most that the service takes. */
const mostBytes = 5 * 1024 * 1024;

/** Which format a file is, by the end of its name. */
export function formatOf(name: string): FileFormat | null {
  const ending = /\.(xlsx|json|ya?ml)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return null;
  return ending === 'yml' ? 'yaml' : (ending as FileFormat); // One of those that the pattern lets through.
}

/** Why a file cannot be sent; null where nothing is in the way. */
export function whyNotSend(file: Pick<File, 'name' | 'size'> | undefined): string | null {
  if (!file) return 'Choose a file';
  if (/\.(xls|xlsm|xlsb|ods|csv|numbers)$/i.test(file.name)) return 'Save the workbook as .xlsx, and choose that file';
  if (formatOf(file.name) === null) return 'Choose a workbook (.xlsx), or a file whose name ends with .json, .yaml or .yml';
  if (file.size === 0) return 'The file is empty. Choose another';
  return file.size > mostBytes ? 'The file is larger than 5 MB. Choose a smaller one' : null;
}

/** Whatever was chosen is not there any more as it was. */
export class FileGone extends Error {}

/** The bytes in base64. @throws {FileGone} when the file was changed or moved since it was chosen */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // A data URL: everything behind the comma is the bytes.
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : '');
    reader.onerror = () => reject(new FileGone());
    reader.readAsDataURL(file);
  });
}
