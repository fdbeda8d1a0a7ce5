//! What the next deductions do: how the payer's account behaves.

use maud::{Markup, html};

use super::{holdings::Holdings, path};
use crate::{
    control_error::ControlError,
    engine::party::Persona,
    pages::{form::Form, shell, visit::Visit},
};

/// Each with the word that the form sends.
const CHOICES: [(Persona, &str, &str, &str); 6] = [
    (Persona::Rich, "rich", "Succeed: there is always enough money", "成功：余额充足"),
    (Persona::Empty, "empty", "Fail: there is no money (NOT_ENOUGH)", "失败：余额不足（NOT_ENOUGH）"),
    (
        Persona::Frozen,
        "frozen",
        "Fail: the account is frozen (USER_ACCOUNT_ABNORMAL); refunds to it are ABNORMAL",
        "失败：账户异常（USER_ACCOUNT_ABNORMAL），退款至该账户为 ABNORMAL",
    ),
    (
        Persona::OverLimit,
        "over_limit",
        "Fail: a limit of risk control is reached (RULE_LIMIT)",
        "失败：超出风控限额（RULE_LIMIT）",
    ),
    (Persona::Slow, "slow", "Succeed after ten minutes of the world's clock", "十分钟后成功（以该环境的时钟为准）"),
    (
        Persona::WrongUser,
        "wrong_user",
        "Succeed, but sign nothing new: this is never the user whom the merchant named (WRONG_USER)",
        "扣款成功，但无法签约：始终不是商户指定的用户（WRONG_USER）",
    ),
];

pub(super) fn set(visit: &Visit<'_>, openid: &str, form: &Form) -> Result<(), ControlError> {
    let chosen = CHOICES.iter().find(|(_, word, ..)| form.value("persona") == Some(word));
    let (persona, ..) = chosen.ok_or_else(|| ControlError::bad("the form does not say what the next deductions do"))?;
    visit.world.set_payer(openid, *persona)
}

pub(super) fn card(visit: &Visit<'_>, openid: &str, holdings: &Holdings) -> Markup {
    let typed = visit.typed(&[("do", "behave")]);
    html! {
        form.card method="post" action=(visit.link(&path(openid))) {
            (shell::token(visit))
            fieldset {
                legend { h2 { (visit.say("The next deductions", "接下来的扣款")) } }
                @for (persona, word, english, chinese) in CHOICES {
                    label.option { input type="radio" name="persona" value=(word) checked[typed.chosen("persona", word, persona == holdings.persona)];
                        span { (visit.say(english, chinese)) } }
                }
            }
            @if !holdings.is_chosen {
                p.note { (visit.say(
                    "Nobody has chosen yet: the world's settings decide.",
                    "尚未选择：以该环境的设置为准。")) }
            }
            div.choices { button.primary name="do" value="behave" { (visit.say("From now on", "立即生效")) } }
        }
    }
}
