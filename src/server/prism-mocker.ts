// Prism's mocker is in the whole of Prism alone.
export { createInstance } from '@stoplight/prism-http';
