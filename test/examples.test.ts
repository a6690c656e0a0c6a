// The suite that examples/vitest shows, a hundred resets long, with the package that it imports taken from the source.
import '../examples/vitest/password-reset.test.ts';
