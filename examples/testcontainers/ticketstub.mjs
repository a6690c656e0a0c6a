// Starts the image for a test run with Testcontainers (`npm install --save-dev testcontainers`), and waits until it
// is ready. `docker build -t ticketstub .` makes the image.
import { GenericContainer, Wait } from 'testcontainers';

const PORT = 4747;

/** Stops by `stop()`, or by itself when the process that started it has ended. */
export async function startTicketstub(environment = {}) {
  const container = await new GenericContainer('ticketstub')
    .withExposedPorts(PORT)
    .withEnvironment({ TICKETSTUB_PROVIDERS: 'auth0,zitadel', ...environment })
    .withWaitStrategy(Wait.forHttp('/readyz', PORT))
    .start();
  const host = `${container.getHost()}:${container.getMappedPort(PORT)}`;
  const ca = await fetch(`http://${host}/__inspect/ca.pem`);
  return { url: `http://${host}`, auth0Domain: host, ca: await ca.text(), stop: () => container.stop() };
}
