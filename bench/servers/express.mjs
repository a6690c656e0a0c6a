// Express as everybody writes it, and no work.
import express from 'express';

const app = express();
app.use(express.json());
app.post('/api/v2/tickets/password-change', (request, response) => {
  const { user_id: user } = request.body;
  response.status(201).json({ ticket: `http://localhost/u/reset-verify?ticket=${user.length}#` });
});
const server = app.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
