import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app';
import { startEngine } from '#engine';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no place for the app');

createRoot(place).render(
  <StrictMode>
    <App engine={startEngine()} locale="en-GB" />
  </StrictMode>,
);
