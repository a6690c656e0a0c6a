// Issues a reset link with Auth0's SDK for Go (github.com/auth0/go-auth0, 1.x), and prints it:
//
//	AUTH0_DOMAIN=localhost:4747 go run .
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/auth0/go-auth0"
	"github.com/auth0/go-auth0/management"
)

func main() {
	// WithInsecure speaks http, and sends the token "insecure", which --auth lenient accepts like any other.
	client, err := management.New(os.Getenv("AUTH0_DOMAIN"), management.WithInsecure())
	if err != nil {
		log.Fatal(err)
	}
	ticket := &management.Ticket{UserID: auth0.String("auth0|64b7e0f8c2d3a1b4e5f60001")}
	if err := client.Ticket.ChangePassword(context.Background(), ticket); err != nil {
		log.Fatal(err)
	}
	fmt.Println(ticket.GetTicket())
}
