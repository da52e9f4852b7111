import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/app.scss';
import { Embed } from './embed.tsx';
import { tellHeight } from './tell-height.ts';

const root = document.getElementById('root');
if (!root) throw new Error('embed.html has no place for the figure');
createRoot(root).render(
  <StrictMode>
    <Embed address={new URL(window.location.href)} />
  </StrictMode>,
);
tellHeight();
