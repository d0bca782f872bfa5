"""Objects in the studio: clicked, seen as masks over the picture, and given a colour."""
