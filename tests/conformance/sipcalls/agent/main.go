// sipcalls-agent ROOM IDENTITY [--mute]: joins a room of a LiveKit server as an agent and sends a quiet tone until
// standard input is closed. Prints "joined" once it is in the room and its audio is published.
//
// The server is named by LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET. With --mute it only joins.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"
	"github.com/pion/webrtc/v4"
	"github.com/pion/webrtc/v4/pkg/media"
)

// silence is an Opus frame of 20 ms: whoever sends it is heard as somebody who says nothing.
var silence = []byte{0xf8, 0xff, 0xfe}

type quiet struct{ lksdk.BaseSampleProvider }

func (quiet) NextSample(context.Context) (media.Sample, error) {
	return media.Sample{Data: silence, Duration: 20 * time.Millisecond}, nil
}

func publish(room *lksdk.Room) error {
	track, err := lksdk.NewLocalTrack(webrtc.RTPCodecCapability{MimeType: webrtc.MimeTypeOpus, ClockRate: 48000, Channels: 2})
	if err != nil {
		return err
	}
	if err = track.StartWrite(&quiet{}, nil); err != nil {
		return err
	}
	_, err = room.LocalParticipant.PublishTrack(track, &lksdk.TrackPublicationOptions{Name: "voice", Source: livekit.TrackSource_MICROPHONE})
	return err
}

func run(room, identity string, mute bool) error {
	info := lksdk.ConnectInfo{
		APIKey: os.Getenv("LIVEKIT_API_KEY"), APISecret: os.Getenv("LIVEKIT_API_SECRET"),
		RoomName: room, ParticipantIdentity: identity, ParticipantKind: lksdk.ParticipantAgent,
	}
	joined, err := lksdk.ConnectToRoom(os.Getenv("LIVEKIT_URL"), info, lksdk.NewRoomCallback())
	if err != nil {
		return err
	}
	defer joined.Disconnect()
	if !mute {
		if err = publish(joined); err != nil {
			return err
		}
	}
	fmt.Println("joined")
	_, err = io.Copy(io.Discard, os.Stdin)
	return err
}

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "sipcalls-agent ROOM IDENTITY [--mute]")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2], len(os.Args) > 3 && os.Args[3] == "--mute"); err != nil {
		fmt.Fprintln(os.Stderr, "sipcalls-agent:", err)
		os.Exit(1)
	}
}
