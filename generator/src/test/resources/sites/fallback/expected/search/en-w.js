S("en-w","record");
