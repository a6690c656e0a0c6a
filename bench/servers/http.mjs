// The least that Node can do: reads a JSON body and answers a ticket, with nothing between.
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { user_id: user } = JSON.parse(Buffer.concat(chunks).toString());
    response.statusCode = 201;
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(JSON.stringify({ ticket: `http://localhost/u/reset-verify?ticket=${user.length}#` }));
  });
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
