// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/user-title`

pub mod title_url;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/user-title`
///
/// `GET`: 获取用户填写的抬头, see <https://pay.weixin.qq.com/doc/v3/merchant/4012538112>.
#[derive(Debug, Clone)]
pub struct UserTitle<C> {
    at: At<C>,
}

impl<C: Caller> UserTitle<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/new-tax-control-fapiao/user-title/title-url`
    #[doc(alias = "titleUrl")]
    #[must_use]
    pub fn title_url(&self) -> title_url::TitleUrl<C> {
        title_url::TitleUrl::new(self.at.clone())
    }

    /// 获取用户填写的抬头: `GET /v3/new-tax-control-fapiao/user-title`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012538112>, <https://pay.weixin.qq.com/doc/v3/partner/4012474048>, <https://pay.weixin.qq.com/doc/v3/partner/4015784260>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::new_tax_control_fapiao::GET_USER_TITLE, query)
    }
}

/// What [`UserTitle::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// `scene`: one of `WITH_WECHATPAY`, `WITHOUT_WECHATPAY`.
    pub scene: Scene,
    /// 发票申请单号.
    pub fapiao_apply_id: String,
}

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::insert_cards::Scene;

/// What [`UserTitle::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// `type`: one of `INDIVIDUAL`, `ORGANIZATION`.
    pub r#type: Type,
    /// 名称.
    pub name: String,
    /// 纳税人识别号.
    pub taxpayer_id: Option<String>,
    /// 地址.
    pub address: Option<String>,
    /// 电话.
    pub telephone: Option<String>,
    /// 开户银行.
    pub bank_name: Option<String>,
    /// 银行账号.
    pub bank_account: Option<String>,
    /// 手机号: decrypted by the client.
    pub phone: Option<crate::Sensitive>,
    /// 邮箱地址: decrypted by the client.
    pub email: Option<crate::Sensitive>,
    /// 订单金额.
    pub amount: Option<i64>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// `fapiao_bill_type`: one of `COMM_FAPIAO`, `VAT_FAPIAO`.
    pub fapiao_bill_type: Option<FapiaoBillType>,
    /// 留言信息.
    pub user_apply_message: Option<String>,
}

crate::answer! {
    GetAnswer {
        required r#type "type",
        required name "name",
        optional taxpayer_id "taxpayer_id",
        optional address "address",
        optional telephone "telephone",
        optional bank_name "bank_name",
        optional bank_account "bank_account",
        optional phone "phone",
        optional email "email",
        optional amount "amount",
        optional out_trade_no "out_trade_no",
        optional fapiao_bill_type "fapiao_bill_type",
        optional user_apply_message "user_apply_message",
    }
}

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::Type;

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::FapiaoBillType;

impl Request for GetQuery {}
