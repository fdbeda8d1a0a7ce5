//! A text as a QR code in the terminal.

use qrcode::{QrCode, render::unicode::Dense1x2};

/// Two dots to a letter, light on dark as terminals are. `None`: the text is too long for any code.
pub(crate) fn picture(text: &str) -> Option<String> {
    let code = QrCode::new(text).ok()?;
    Some(code.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).quiet_zone(true).build())
}

#[cfg(test)]
mod tests {
    use super::picture;

    #[test]
    fn a_url_is_a_square_of_blocks() {
        let picture = picture("https://pay.weixin.qq.com/sign?session=1").unwrap();
        let lines: Vec<&str> = picture.lines().collect();
        assert!(lines.iter().all(|line| line.chars().count() == lines[0].chars().count()));
        assert!(lines.len() * 2 >= lines[0].chars().count());
        assert!(picture.chars().all(|letter| " \u{2580}\u{2584}\u{2588}\n".contains(letter)));
    }

    #[test]
    fn what_fits_no_code_has_no_picture() {
        assert_eq!(picture(&"a".repeat(3000)), None);
    }
}
