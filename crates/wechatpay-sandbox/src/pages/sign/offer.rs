//! What a session offers to sign, as its page shows it.

use jiff::Timestamp;
use serde_json::Value;
use wechatpay_spec::Operation;

use crate::{
    engine::{contract::ContractState, party::Template},
    family::Return,
    fields::text,
    pages::visit::Visit,
    view::{SessionView, session_view},
};

pub(super) struct Offer {
    pub(super) session: SessionView,
    pub(super) operation: &'static Operation,
    pub(super) template: Option<Template>,
    /// The contract that came of this session.
    pub(super) contract: Option<ContractState>,
    /// Who signed it.
    pub(super) signer: Option<String>,
    /// Number of the order that is paid to sign it.
    pub(super) paid_by: Option<String>,
    /// How the user comes back to the merchant.
    pub(super) back: Return,
}

impl Offer {
    pub(super) fn find(visit: &Visit<'_>, id: &str) -> Option<Self> {
        let tenant = visit.cell.lock();
        let ledger = &tenant.ledger;
        let (index, session) = ledger.session(id)?;
        let terms = &session.terms;
        let signed = ledger.number_of(terms).and_then(|number| number.contract);
        let deed = signed.and_then(|contract| ledger.deed(contract)).filter(|deed| deed.contract.session == index);
        let rules = terms.family.rules();
        let order = rules.signed_by_paying(terms).and_then(|prepay| ledger.order_by_prepay(&prepay));
        // Who leaves by the mini program's own button brings no extraData.
        let back = deed.map_or_else(|| Return::to_page(&terms.body.read()), |deed| rules.comes_back(deed));
        Some(Self {
            session: session_view(ledger, session, tenant.now(Timestamp::now()), visit.world.name()),
            operation: terms.operation.0,
            template: ledger.template_of(terms).cloned(),
            contract: deed.map(|deed| deed.contract.state),
            signer: deed.map(|deed| deed.contract.payer.openid.to_string()),
            paid_by: order.map(|(_, order)| order.out_trade_no.to_string()),
            back,
        })
    }

    /// What is being signed, by its official term where there is one.
    pub(super) fn title(&self, visit: &Visit<'_>) -> String {
        let kind = self.template.as_ref().and_then(|template| template.kind);
        match kind {
            Some(kind) => format!("{}{}", visit.say("Contract: ", "签约："), kind.term()),
            None => visit.say("Contract for deductions (委托代扣)", "委托代扣签约").to_owned(),
        }
    }

    /// A field of the pre-sign's body.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        text(&self.session.body, name)
    }

    pub(super) fn value(&self, name: &str) -> Option<&Value> {
        self.session.body.get(name)
    }
}
