/**
 * A worker that is held to the page's content security policy. One that is loaded from an address takes its policy
 * from the headers of that answer, which a static host does not send; one that is loaded from a blob inherits the
 * page's, so that nothing can leave from where the records are either.
 */
export function ownWorker(address: string, name: string): Worker {
  const code = `import ${JSON.stringify(address)};`;
  const blob = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  try {
    return new Worker(blob, { type: 'module', name });
  } finally {
    // The worker has its own hold on what it was started with.
    setTimeout(() => URL.revokeObjectURL(blob), 60_000);
  }
}
