// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`

pub mod fapiao_files;
pub mod insert_cards;
pub mod reverse;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
///
/// `GET`: 查询电子发票, see <https://pay.weixin.qq.com/doc/v3/merchant/4012531753>.
#[derive(Debug, Clone)]
pub struct FapiaoApplyId<C> {
    at: At<C>,
}

impl<C: Caller> FapiaoApplyId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
    #[doc(alias = "fapiaoFiles")]
    #[must_use]
    pub fn fapiao_files(&self) -> fapiao_files::FapiaoFiles<C> {
        fapiao_files::FapiaoFiles::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
    #[doc(alias = "insertCards")]
    #[must_use]
    pub fn insert_cards(&self) -> insert_cards::InsertCards<C> {
        insert_cards::InsertCards::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
    #[must_use]
    pub fn reverse(&self) -> reverse::Reverse<C> {
        reverse::Reverse::new(self.at.clone())
    }

    /// 查询电子发票: `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012531753>, <https://pay.weixin.qq.com/doc/v3/partner/4012489258>, <https://pay.weixin.qq.com/doc/v3/partner/4015792567>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at
            .query(&wechatpay_spec::table::v3::new_tax_control_fapiao::GET_FAPIAO_APPLICATIONS_FAPIAO_APPLY_ID, query)
    }
}

/// What [`FapiaoApplyId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户发票单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_id: Option<String>,
}

/// What [`FapiaoApplyId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 发票数量.
    pub total_count: i64,
    /// 发票信息.
    pub fapiao_information: Vec<FapiaoInformation>,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        required fapiao_information "fapiao_information",
    }
}

/// 发票信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FapiaoInformation {
    /// 商户发票单号.
    pub fapiao_id: String,
    /// `status`: one of `ISSUE_ACCEPTED`, `ISSUED`, `REVERSE_ACCEPTED`, `REVERSED`, `ISSUE_FAILED`, `REVERSE_FAILED`.
    pub status: Status,
    /// 蓝字发票信息.
    pub blue_fapiao: Option<BlueFapiao>,
    /// 红字发票信息.
    pub red_fapiao: Option<RedFapiao>,
    /// 电子发票插卡信息.
    pub card_information: Option<CardInformation>,
    /// 总价税合计.
    pub total_amount: i64,
    /// 总税额.
    pub tax_amount: i64,
    /// 总金额.
    pub amount: i64,
    /// 销售方信息.
    pub seller_information: SellerInformation,
    /// 购买方信息.
    pub buyer_information: BuyerInformation,
    /// 附加信息.
    pub extra_information: ExtraInformation,
    /// 发票行信息.
    pub items: Vec<Items>,
    /// 备注信息.
    pub remark: Option<String>,
    /// 开票失败错误码.
    pub fapiao_error_code: Option<String>,
    /// 开票失败原因.
    pub fapiao_error_message: Option<String>,
}

crate::answer! {
    FapiaoInformation {
        required fapiao_id "fapiao_id",
        required status "status",
        optional blue_fapiao "blue_fapiao",
        optional red_fapiao "red_fapiao",
        optional card_information "card_information",
        required total_amount "total_amount",
        required tax_amount "tax_amount",
        required amount "amount",
        required seller_information "seller_information",
        required buyer_information "buyer_information",
        required extra_information "extra_information",
        required items "items",
        optional remark "remark",
        optional fapiao_error_code "fapiao_error_code",
        optional fapiao_error_message "fapiao_error_message",
    }
}

crate::open_enum! {
/// `status`.
    Status {
    IssueAccepted = "ISSUE_ACCEPTED",
    Issued = "ISSUED",
    ReverseAccepted = "REVERSE_ACCEPTED",
    Reversed = "REVERSED",
    IssueFailed = "ISSUE_FAILED",
    ReverseFailed = "REVERSE_FAILED",
    }
}

/// 蓝字发票信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlueFapiao {
    /// 发票代码.
    pub fapiao_code: String,
    /// 发票号码.
    pub fapiao_number: String,
    /// 校验码.
    pub check_code: String,
    /// 密码.
    pub password: String,
    /// 开票时间.
    pub fapiao_time: String,
}

crate::answer! {
    BlueFapiao {
        required fapiao_code "fapiao_code",
        required fapiao_number "fapiao_number",
        required check_code "check_code",
        required password "password",
        required fapiao_time "fapiao_time",
    }
}

/// 红字发票信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RedFapiao {
    /// 发票代码.
    pub fapiao_code: String,
    /// 发票号码.
    pub fapiao_number: String,
    /// 校验码.
    pub check_code: String,
    /// 密码.
    pub password: String,
    /// 开票时间.
    pub fapiao_time: String,
}

crate::answer! {
    RedFapiao {
        required fapiao_code "fapiao_code",
        required fapiao_number "fapiao_number",
        required check_code "check_code",
        required password "password",
        required fapiao_time "fapiao_time",
    }
}

/// 电子发票插卡信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CardInformation {
    /// 插卡公众号AppID.
    pub card_appid: String,
    /// 用户在插卡公众号下的OpenID.
    pub card_openid: String,
    /// 电子发票卡券模板ID.
    pub card_id: Option<String>,
    /// 电子发票在卡包中的编码.
    pub card_code: Option<String>,
    /// `card_status`: one of `INSERT_ACCEPTED`, `INSERTED`, `DISCARD_ACCEPTED`, `DISCARDED`.
    pub card_status: CardStatus,
}

crate::answer! {
    CardInformation {
        required card_appid "card_appid",
        required card_openid "card_openid",
        optional card_id "card_id",
        optional card_code "card_code",
        required card_status "card_status",
    }
}

crate::open_enum! {
/// `card_status`.
    CardStatus {
    InsertAccepted = "INSERT_ACCEPTED",
    Inserted = "INSERTED",
    DiscardAccepted = "DISCARD_ACCEPTED",
    Discarded = "DISCARDED",
    }
}

/// 销售方信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SellerInformation {
    /// 名称.
    pub name: String,
    /// 纳税人识别号.
    pub taxpayer_id: String,
    /// 地址.
    pub address: String,
    /// 电话.
    pub telephone: Option<String>,
    /// 开户银行.
    pub bank_name: Option<String>,
    /// 银行账号.
    pub bank_account: Option<String>,
}

crate::answer! {
    SellerInformation {
        required name "name",
        required taxpayer_id "taxpayer_id",
        required address "address",
        optional telephone "telephone",
        optional bank_name "bank_name",
        optional bank_account "bank_account",
    }
}

/// 购买方信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BuyerInformation {
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
    BuyerInformation {
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

/// 附加信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtraInformation {
    /// 收款人.
    pub payee: Option<String>,
    /// 复核人.
    pub reviewer: Option<String>,
    /// 开票人.
    pub drawer: String,
}

crate::answer! {
    ExtraInformation {
        optional payee "payee",
        optional reviewer "reviewer",
        required drawer "drawer",
    }
}

/// 发票行信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Items {
    /// 货物或应税劳务、服务编码.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称.
    pub goods_name: String,
    /// 规格型号.
    pub specification: Option<String>,
    /// 单位.
    pub unit: Option<String>,
    /// 数量.
    pub quantity: i64,
    /// 单价.
    pub unit_price: i64,
    /// 单行金额.
    pub amount: i64,
    /// 单行税额.
    pub tax_amount: i64,
    /// 单行金额合计.
    pub total_amount: i64,
    /// 税率.
    pub tax_rate: i64,
    /// `tax_prefer_mark`: one of `NO_FAVORABLE`, `OUTSIDE_VAT`, `VAT_EXEMPT`, `NORMAL_ZERO_RATED`, `EXPORT_ZERO_RATED`.
    pub tax_prefer_mark: TaxPreferMark,
    /// 是否折扣行.
    pub discount: bool,
}

crate::answer! {
    Items {
        required tax_code "tax_code",
        required goods_name "goods_name",
        optional specification "specification",
        optional unit "unit",
        required quantity "quantity",
        required unit_price "unit_price",
        required amount "amount",
        required tax_amount "tax_amount",
        required total_amount "total_amount",
        required tax_rate "tax_rate",
        required tax_prefer_mark "tax_prefer_mark",
        required discount "discount",
    }
}

crate::open_enum! {
/// `tax_prefer_mark`.
    TaxPreferMark {
    NoFavorable = "NO_FAVORABLE",
    OutsideVat = "OUTSIDE_VAT",
    VatExempt = "VAT_EXEMPT",
    NormalZeroRated = "NORMAL_ZERO_RATED",
    ExportZeroRated = "EXPORT_ZERO_RATED",
    }
}

impl Request for GetQuery {}
