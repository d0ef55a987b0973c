"""What differs between two documents."""
