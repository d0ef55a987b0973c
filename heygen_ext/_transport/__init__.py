"""One API call or one event stream: settings, credentials, attempts, retries."""
