//! `/v3/papay/sign/…` (代扣预签约): contracts of periodic templates on HarmonyOS, and the queries and terminations that they share with
//! scheduled deductions.

use serde_json::Value;
use wechatpay_spec::table::v3::papay as table;

use super::{
    Asked, Duty, Family, FamilyId, Place, Reply, SIGN_PATH, SIGN_USERNAME, TEN_MINUTES, after, duty, scheduled,
};
use crate::{
    engine::{
        contract::{Deed, Session, Terms},
        life::{self, Draft},
        notice::{Pace, Telling, Then, Wish},
        party::TemplateKind,
        payer::Payer,
        turn::Turn,
    },
    fields::{Object, text},
    refusal::Refusal,
};

#[derive(Debug)]
pub(crate) struct Sign;

/// The numbers of these contracts and of scheduled deductions are one space: they share queries.
pub(super) const SPACE: &str = "papay";

pub(super) static DUTIES: [Duty; 6] = [
    Duty::call(&table::POST_SIGN_CONTRACTS_PRE_ENTRUST_SIGN, |t, a| duty::pre_sign(t, a, &Sign)),
    Duty::call(&table::GET_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE, |t, a| {
        duty::by_code(t, a, &Sign)
    }),
    Duty::call(&table::GET_SIGN_CONTRACTS_HARMONY_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE, harmony),
    Duty::call(&table::GET_SIGN_PARTNER_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE, |t, a| {
        duty::by_code(t, a, &Sign)
    }),
    Duty::call(&table::POST_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE, terminate),
    Duty::call(
        &table::POST_SIGN_PARTNER_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE,
        terminate,
    ),
];

impl Family for Sign {
    fn id(&self) -> FamilyId {
        FamilyId::Sign
    }

    fn space(&self) -> &'static str {
        SPACE
    }

    fn template_kind(&self) -> Option<TemplateKind> {
        Some(TemplateKind::Periodic)
    }

    fn draft(&self, turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Draft, Refusal> {
        let terms = Terms {
            payer: text(asked.body, "openid").map(Payer::new),
            user_code: text(asked.body, "out_user_code").map(Into::into),
            ..Terms::read(FamilyId::Sign, asked, "plan_id", "contract_notify_url")
        };
        Ok(Draft { terms, expires: after(turn.now, TEN_MINUTES) })
    }

    fn answer(&self, session: &Session, place: Place<'_>) -> Value {
        let answer = Object::new().with("pre_entrustweb_id", &*session.id);
        if text(&session.terms.body.read(), "sign_scene") == Some("SIGN_SCENE_QRCODE") {
            return answer.with("redirect_url", scheduled::redirect_url(&session.id, place)).into();
        }
        let path = format!("{SIGN_PATH}?pre_entrustweb_id={}", session.id);
        answer.with("mini_program_username", SIGN_USERNAME).with("mini_program_path", path).into()
    }

    fn signed(&self, deed: Deed<'_>) -> Option<Telling> {
        scheduled::told_signed(deed)
    }

    fn ended(&self, deed: Deed<'_>) -> Option<Telling> {
        scheduled::told_ended(deed)
    }

    fn contract(&self, deed: Deed<'_>) -> Value {
        scheduled::words(deed).into()
    }
}

fn harmony(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (_, deed) = life::by_code(turn, asked, &Sign)?;
    Ok(scheduled::words(deed).with("mask_wxid", "w***d").into())
}

fn terminate(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, deed) = life::by_code(turn, asked, &Sign)?;
    let contract = life::terminate(turn, index, text(asked.body, "contract_termination_remark"))?;
    // The samples still say SIGNED; the answer says what is (D-21).
    Ok(scheduled::words(Deed { contract: &contract, ..deed }).into())
}

/// A payer wants to end a contract in WeChat: some templates ask or tell the merchant first.
pub(crate) fn payer_wishes(turn: &mut Turn<'_>, index: u32, remark: Option<&str>) -> bool {
    let Some(deed) = turn.ledger.deed(index) else { return false };
    let Some(template) = turn.ledger.template_of(deed.terms) else { return false };
    let body = deed.terms.body.read();
    let wish = Wish { contract: deed.contract.id.clone(), remark: remark.map(Into::into) };
    let parties = Object::new()
        .with("mchid", &*deed.terms.mchid)
        .with("contract_id", &*wish.contract)
        .copy(&body, &["appid", "plan_id", "out_contract_code"])
        .with("openid", &*deed.contract.payer.openid);
    if let Some(url) = &template.inquiry_url {
        let payload = Object::new().with("code", "SUCCESS").with("messsage", "用户申请解约").merged(parties.into());
        let payload = payload.copy(&body, &["out_user_code"]).into();
        let telling = Telling {
            event_type: "ENTRUST.TERMINATE_INQUIRY",
            original_type: super::ENTRUST,
            summary: "委托代扣解约询问通知",
            payload,
        };
        turn.tell_so(&deed.terms.mchid, url, &telling, Pace::Event, Some(Then::EndIfAccepted(wish)));
        return true;
    }
    if let Some(url) = &template.retention_url {
        let telling = Telling {
            event_type: "ENTRUST.TERMINATE_RETENTION",
            original_type: super::ENTRUST,
            summary: "委托代扣解约挽留通知",
            payload: parties.into(),
        };
        turn.tell_so(&deed.terms.mchid, url, &telling, Pace::Once, Some(Then::End(wish)));
        return true;
    }
    false
}
