// Issues a reset link with Auth0's SDK for .NET (Auth0.ManagementApi, 7.x), and prints it:
//
//   TICKETSTUB_URL=http://localhost:4747 dotnet run
using Auth0.ManagementApi;
using Auth0.ManagementApi.Models;

var api = new Uri(Environment.GetEnvironmentVariable("TICKETSTUB_URL") + "/api/v2");
var client = new ManagementApiClient("any", api);
var request = new PasswordChangeTicketRequest { UserId = "auth0|64b7e0f8c2d3a1b4e5f60001" };
var ticket = await client.Tickets.CreatePasswordChangeTicketAsync(request);
Console.WriteLine(ticket.Value);
