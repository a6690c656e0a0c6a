// A web application with express-openid-connect, unmodified, in a process of its own: what it trusts has to be known
// before Node starts. Its first message is the emulator's port, with the socket to serve on; it answers when it does.

import { createServer } from 'node:http';
import express from 'express';
import { auth } from 'express-openid-connect';

process.once('message', (emulatorPort, listener) => {
  const app = express();
  app.use(
    auth({
      issuerBaseURL: `https://localhost:${emulatorPort}`,
      baseURL: `http://localhost:${listener.address().port}`,
      clientID: 'AcmeWebApplication00000000000001',
      clientSecret: 'acme-web-client-secret-for-local-tests-only-0000000000000000000A',
      secret: 'a secret of the application, for its own cookies',
      authRequired: false,
      idpLogout: true,
      authorizationParams: { response_type: 'code', scope: 'openid profile email offline_access' },
    }),
  );
  app.get('/', ({ oidc }, response) => response.json({ user: oidc.user ?? null }));
  app.get('/userinfo', async ({ oidc }, response) => response.json(await oidc.fetchUserInfo()));
  app.get('/refresh', async ({ oidc }, response) => {
    const { token_type, expires_in } = await oidc.accessToken.refresh();
    response.json({ token_type, expires_in });
  });
  app.use((error, _, response, __) => {
    response.status(error.status ?? 500).json({ error: error.error, message: error.message });
  });
  const server = createServer(app);
  listener.on('connection', (socket) => server.emit('connection', socket));
  process.send('ready');
});
process.once('disconnect', () => process.exit());
