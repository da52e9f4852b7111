import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from './app/query-client.ts';
import { reportFault } from './app/report-fault.ts';
import { createRouter } from './app/routes.tsx';
import './styles/app.scss';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no place for the app');
createRoot(root, { onCaughtError: reportFault }).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={createRouter()} onError={reportFault} />
    </QueryClientProvider>
  </StrictMode>,
);
