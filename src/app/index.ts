/**
 * app: the shell around the screens - providers, navigation, routes.
 * In: an engine. Out: the running application.
 * Never: shows a figure or holds state of its own.
 */
export { App } from './app.tsx';
