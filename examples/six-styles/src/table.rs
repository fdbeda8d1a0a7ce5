use wechatpay::{Answer, Result};

/// What came of each call, printed as it comes: style, status, answer.
#[derive(Debug, Default)]
pub(crate) struct Table {
    failed: usize,
}

impl Table {
    pub(crate) fn heading(&self, title: &str) {
        println!("{title}");
    }

    pub(crate) fn row<A>(&mut self, style: &str, result: Result<Answer<A>>) {
        match result {
            Ok(answer) => {
                let body = String::from_utf8_lossy(answer.raw_body());
                println!("  {style}  {}  {body}", answer.status().as_u16());
            }
            Err(error) => {
                self.failed += 1;
                println!("  {style}  {error}");
            }
        }
    }

    pub(crate) fn all_answered(&self) -> bool {
        self.failed == 0
    }
}
