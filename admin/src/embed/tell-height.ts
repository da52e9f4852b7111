/**
 * Tells the page around the frame how high the figure is, so that it may make the frame fit. Every page around it may hear
 * that; nothing is listened to.
 */
export function tellHeight(): void {
  const tell = () => window.parent.postMessage({ type: 'waymark-height', height: document.documentElement.scrollHeight }, '*');
  new ResizeObserver(tell).observe(document.body);
}
