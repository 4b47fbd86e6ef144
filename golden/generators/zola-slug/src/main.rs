use std::io::{self, BufRead};

// Writes the slug of each line, as Zola makes it.
fn main() {
    for line in io::stdin().lock().lines() {
        println!("{}", slug::slugify(line.expect("UTF-8")));
    }
}
