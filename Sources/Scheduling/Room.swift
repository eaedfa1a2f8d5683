// The first file of this room; it makes way for what the room is for.
