"""A film's work carried to another scan or cut of it, frame by frame and place by place."""
