import type { FileFault } from '@waymark/reference-data';
import type { LayoutName } from '../catalogue/dataset.ts';
import { dashboardLayout } from '../source/dashboard.ts';
import { eesLayout } from '../source/ees.ts';
import { readMeta } from '../source/ees-meta.ts';
import { laitLayout, type LaitMeasure } from '../source/lait.ts';
import type { Layout } from '../source/source-row.ts';
import { tribunalLayout } from '../source/tribunal.ts';

/** The reader of a layout. @param meta path and name of a description of the columns, where there is one. */
export async function layoutOf(
  layout: LayoutName,
  meta: { path: string; file: string } | null,
  laitMeasures: readonly LaitMeasure[],
): Promise<{ layout: Layout } | { faults: FileFault[] }> {
  if (layout.kind === 'lait') return { layout: laitLayout(laitMeasures) };
  if (layout.kind === 'dashboard') return { layout: dashboardLayout };
  if (layout.kind === 'tribunal') return { layout: tribunalLayout(layout.method) };
  if (meta === null) return { layout: eesLayout(null) };
  const described = await readMeta(meta.path, meta.file);
  return 'faults' in described ? described : { layout: eesLayout(described) };
}
