"""What one document means to a client."""
