"""All operations of the document except Avatar Realtime."""
