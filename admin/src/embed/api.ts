import { useEffect, useState } from 'react';
import { createWaymarkClient } from '@waymark/contract';

/** As somebody who is not signed in, whoever looks: no cookie is sent, and none is kept. */
export const everybody = createWaymarkClient({ baseUrl: '', anonymous: true });

export interface Read<Data> {
  readonly data: Data | undefined;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly refetch: () => Promise<void>;
}

/** What is read once, when the figure is opened, in the shape that `Load` draws. */
export function useRead<Data>(read: () => Promise<Data>): Read<Data> {
  const [state, setState] = useState<Pick<Read<Data>, 'data' | 'isPending' | 'error'>>({
    data: undefined,
    isPending: true,
    error: null,
  });
  const refetch = async () => {
    try {
      setState({ data: await read(), isPending: false, error: null });
    } catch (error) {
      setState({ data: undefined, isPending: false, error: error instanceof Error ? error : new Error(String(error)) });
    }
  };
  useEffect(() => {
    void refetch();
    // The address of a frame does not change while it is open.
  }, []);
  return { ...state, refetch };
}
