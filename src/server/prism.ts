// All of Prism that is used, as one module that can be loaded by itself.
export { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
