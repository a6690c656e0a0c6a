# Issues a reset link with Auth0's SDK for Python, 5 or newer (`pip install auth0-python`), and prints it. The SDK
# insists on https:
#
#   SSL_CERT_FILE=~/.cache/ticketstub/ca.pem AUTH0_DOMAIN=localhost:4747 python reset_password.py
#
# With 4, `Tickets(domain, "any", protocol="http").create_pswd_change({"user_id": ...})` needs no certificate.
import os

from auth0.management import ManagementClient

client = ManagementClient(domain=os.environ["AUTH0_DOMAIN"], token="any")
answer = client.tickets.change_password(user_id="auth0|64b7e0f8c2d3a1b4e5f60001")
print(answer.ticket)
