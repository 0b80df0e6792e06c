"""Line time: bookings that cannot overlap."""
