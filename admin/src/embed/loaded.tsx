import type { ReactNode } from 'react';
import { Load } from '../components/load.tsx';
import { Text } from '../components/text-blocks.tsx';
import { Problem } from '../lib/problem.ts';
import type { Read } from './api.ts';

interface LoadedProps<Data> {
  readonly query: Read<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** A figure when it has come. What is not there and what is not public look the same. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  const isAbsent = query.error instanceof Problem && [400, 404].includes(query.error.status);
  if (isAbsent) return <Text>There is no such figure. It may not be public, or the address of this frame may be wrong.</Text>;
  return (
    <Load query={query} thing="the figure" part>
      {children}
    </Load>
  );
}
