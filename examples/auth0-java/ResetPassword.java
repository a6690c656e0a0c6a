// Issues a reset link with Auth0's SDK for Java (com.auth0:auth0, 3.x), and prints it:
//
//   TICKETSTUB_URL=http://localhost:4747 java -cp ... ResetPassword.java
//
// The builder's `url` takes any address; its `domain` would insist on https.
import com.auth0.client.mgmt.ManagementApi;
import com.auth0.client.mgmt.types.ChangePasswordTicketRequestContent;

public class ResetPassword {
    public static void main(String[] args) {
        ManagementApi client = ManagementApi.builder()
            .url(System.getenv("TICKETSTUB_URL") + "/api/v2")
            .token("any")
            .build();
        var request = ChangePasswordTicketRequestContent.builder().userId("auth0|64b7e0f8c2d3a1b4e5f60001").build();
        System.out.println(client.tickets().changePassword(request).getTicket());
    }
}
