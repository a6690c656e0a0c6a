export { html, nothing, render, svg, type TemplateResult } from 'lit-html';
export { keyed } from 'lit-html/directives/keyed.js';
export { repeat } from 'lit-html/directives/repeat.js';
