"""The film's work carried to another scan or cut."""
